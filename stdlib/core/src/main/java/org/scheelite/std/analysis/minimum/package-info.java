/// Extremes of functions, numerically.
@NullMarked
package org.scheelite.std.analysis.minimum;

import org.jspecify.annotations.NullMarked;
