/** Lists of sales units. What is shown of one unit alone belongs to {@code onesalesunit}. */
@NullMarked
package dev.torg.salesunit.lists;

import org.jspecify.annotations.NullMarked;
