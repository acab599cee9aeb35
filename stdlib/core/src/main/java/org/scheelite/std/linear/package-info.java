/// Linear algebra: products, norms, linear equations, decompositions.
@NullMarked
package org.scheelite.std.linear;

import org.jspecify.annotations.NullMarked;
