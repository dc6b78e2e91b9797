package be.bondwerk.pages.web;

import be.bondwerk.pages.DoorMatter;
import be.bondwerk.pages.PublicDoor;
import java.util.List;

/** A door at an address behind which something lies, for one reader. */
public record OpenDoor(PublicDoor door, String address, DoorMatter matter, PageWords words) {

    /** A text of this door. */
    public String say(String key) {
        return words.say(door.texts() + key, matter.arguments().toArray());
    }

    /** A text of this door, of several paragraphs. */
    public List<String> paragraphs(String key) {
        return words.paragraphs(door.texts() + key, matter.arguments().toArray());
    }
}
