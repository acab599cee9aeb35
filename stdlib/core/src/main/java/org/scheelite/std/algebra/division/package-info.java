/// Builtins for division of polynomials, common divisors and resultants.
@NullMarked
package org.scheelite.std.algebra.division;

import org.jspecify.annotations.NullMarked;
