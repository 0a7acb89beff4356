package org.mirsad.knowledge;

/**
 * A way to write an office.
 *
 * @param role the office, e.g. {@code foreign_minister}
 * @param definite before an adjective of state («وزير الخارجية» الروسي)
 * @param construct before the state's name («وزير خارجية» روسيا); empty if there is none
 */
public record Title(String role, String definite, String construct) {}
