/// Roots of equations, numerically.
@NullMarked
package org.scheelite.std.analysis.root;

import org.jspecify.annotations.NullMarked;
