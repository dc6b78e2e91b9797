package be.bondwerk.engine.xml;

/** A model is no XML that we read. */
public class UnreadableModel extends RuntimeException {

    UnreadableModel(String path, Exception cause) {
        super(path + " cannot be read: " + cause.getMessage(), cause);
    }
}
