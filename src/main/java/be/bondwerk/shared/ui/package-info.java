/**
 * Small building blocks that every screen is made of, so that all of them look, speak and behave alike.
 *
 * <p>A screen extends {@link be.bondwerk.shared.ui.Page}, starts with one {@link be.bondwerk.shared.ui.PageHeader} (one
 * heading, at most one primary action) and fills itself inside {@code show(…)}, which turns a
 * {@link be.bondwerk.shared.Refusal} into a friendly {@link be.bondwerk.shared.ui.ErrorPanel}:
 *
 * <pre>{@code
 * show(() -> add(
 *         new PageHeader(getTranslation("cases.title")).action(start),
 *         new TwoColumns().main(storyCard).side(peopleCard)));
 * }</pre>
 *
 * <p>CSS classes of the theme, all usable with {@code addClassName}:
 *
 * <table>
 * <caption>Layout and patterns</caption>
 * <tr><td>{@code bw-page}</td><td>a screen: even margins, comfortable width; {@code bw-page--wide} for boards and lists</td></tr>
 * <tr><td>{@code bw-two-columns}</td><td>main column and side column, stacked on a phone; see {@link be.bondwerk.shared.ui.TwoColumns}</td></tr>
 * <tr><td>{@code bw-card}</td><td>a quiet box for things that belong together; see {@link be.bondwerk.shared.ui.Section}</td></tr>
 * <tr><td>{@code bw-toolbar}</td><td>a row of filters and actions that wraps</td></tr>
 * <tr><td>{@code bw-sticky-action}</td><td>the primary action; sticks to the bottom on a phone</td></tr>
 * <tr><td>{@code bw-rows}</td><td>a list of rows on a desktop, cards on a phone; see {@link be.bondwerk.shared.ui.RowList}</td></tr>
 * <tr><td>{@code bw-story}</td><td>a time line; see {@link be.bondwerk.shared.ui.Story}</td></tr>
 * <tr><td>{@code bw-steps}</td><td>where something is on its way; see {@link be.bondwerk.shared.ui.Steps}</td></tr>
 * <tr><td>{@code bw-prose}</td><td>running text, at most 75 characters wide</td></tr>
 * <tr><td>{@code bw-muted}</td><td>text of second rank</td></tr>
 * <tr><td>{@code bw-sr-only}</td><td>read aloud, not shown</td></tr>
 * <tr><td>{@code bw-no-print}</td><td>left out on paper</td></tr>
 * </table>
 */
@NullMarked
@NamedInterface("ui")
package be.bondwerk.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
