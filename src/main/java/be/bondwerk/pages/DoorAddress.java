package be.bondwerk.pages;

/**
 * One of the public addresses of a door.
 *
 * @param address as {@link PublicDoor#open} knows it
 * @param name what the reader sees
 */
public record DoorAddress(String address, String name) {}
