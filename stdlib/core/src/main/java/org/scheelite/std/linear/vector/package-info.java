/// Vectors: norms, angles, coordinates, orthogonal bases.
@NullMarked
package org.scheelite.std.linear.vector;

import org.jspecify.annotations.NullMarked;
