/// Integrals, sums and products, numerically.
@NullMarked
package org.scheelite.std.analysis.quadrature;

import org.jspecify.annotations.NullMarked;
