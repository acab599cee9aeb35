/// Arrangements of elements: subsets, tuples, permutations.
@NullMarked
package org.scheelite.std.list.combinatorics;

import org.jspecify.annotations.NullMarked;
