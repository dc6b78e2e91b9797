package be.bondwerk.messages;

/** Somebody does not want to wait for the next round of the postman; told inside the transaction. */
record SendNow() {}
