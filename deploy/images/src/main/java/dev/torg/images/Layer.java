package dev.torg.images;

import java.util.SortedSet;

/**
 * @param files relative to the folder of the program
 */
record Layer(String name, SortedSet<String> files) {}
