/// Orthogonal polynomials.
@NullMarked
package org.scheelite.std.number.special.polynomial;

import org.jspecify.annotations.NullMarked;
