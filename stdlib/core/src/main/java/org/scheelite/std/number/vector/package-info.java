/// Vectors and matrices: products, norms, distances and linear equations.
@NullMarked
package org.scheelite.std.number.vector;

import org.jspecify.annotations.NullMarked;
