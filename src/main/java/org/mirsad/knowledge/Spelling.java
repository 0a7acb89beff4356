package org.mirsad.knowledge;

/**
 * Another way to write a name of a person, made by rule from the listed one.
 *
 * @param actorId whose name it is; rows of actors or names that are not listed have no effect
 * @param name the listed name
 * @param variant how it is written as well
 */
public record Spelling(String actorId, String name, String variant) {}
