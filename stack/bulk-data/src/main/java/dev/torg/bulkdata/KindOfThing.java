package dev.torg.bulkdata;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A kind of thing: what its rows look like everywhere, and its events.
 *
 * @param count how many there are
 * @param maker makes the one of that index
 * @param projections what other services know of it
 * @param owner the rows of its own service, written last: a chunk that is there is there everywhere
 */
record KindOfThing<T>(
    String name,
    int count,
    IntFunction<T> maker,
    List<DatabaseRows<T>> projections,
    DatabaseRows<T> owner,
    Function<T, List<SeededEvent>> events) {}
