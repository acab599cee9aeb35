/// Whole numbers: divisors, primes, digits, bits and combinatorics.
@NullMarked
package org.scheelite.std.number.integer;

import org.jspecify.annotations.NullMarked;
