/// Polynomials as data, and the algorithms on them: arithmetic, division, greatest common divisors,
/// resultants and factors. Knows of numbers, but of no other expressions.
@NullMarked
package org.scheelite.std.algebra.polynomial;

import org.jspecify.annotations.NullMarked;
