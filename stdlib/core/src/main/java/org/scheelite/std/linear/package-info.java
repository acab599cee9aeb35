/// Linear algebra: products, linear equations, inverse matrices, and what they share.
@NullMarked
package org.scheelite.std.linear;

import org.jspecify.annotations.NullMarked;
