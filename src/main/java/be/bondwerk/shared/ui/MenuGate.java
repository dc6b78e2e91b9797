package be.bondwerk.shared.ui;

/** Decides whether a place stands in the menu of the signed-in person; a bean beside the view that the place leads to. */
public interface MenuGate {

    /** The route of the place, such as {@code start}. */
    String path();

    /** Whether this person finds anything to do there; asked whenever the menu is drawn. */
    boolean isOpen();
}
