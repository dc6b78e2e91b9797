package be.bondwerk.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form on a page, filled in field by field as a person does: by the key of the field, in any language. */
final class FormOnPage {
    private final Page page;

    FormOnPage(Page page) {
        this.page = page;
        page.locator("bw-form .fjs-form").first().waitFor();
    }

    /** Types into a text, number or text area. */
    FormOnPage write(String key, String text) {
        return write(field(key), text);
    }

    /** Chooses one of the options of a radio. */
    FormOnPage choose(String key, int option) {
        field(key).getByRole(AriaRole.RADIO).nth(option).check();
        return this;
    }

    /** Picks an entry of a select by its position. */
    FormOnPage pick(String key, int option) {
        return pick(field(key), option);
    }

    private FormOnPage pick(Locator field, int option) {
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item").nth(option).click();
        return this;
    }

    /** Ticks an entry of a checklist by its position. */
    FormOnPage tick(String key, int option) {
        field(key).getByRole(AriaRole.CHECKBOX).nth(option).check();
        return this;
    }

    private FormOnPage write(Locator field, String text) {
        field.locator("input:not([type=hidden]), textarea").first().fill(text);
        return this;
    }

    private Locator field(String key) {
        return page.locator(".fjs-form-field:has([id*='Field_" + key + "'])").last();
    }
}
