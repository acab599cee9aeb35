/// Eigenvalues, decompositions and functions of matrices.
@NullMarked
package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.NullMarked;
