/// Exact minima and maxima.
@NullMarked
package org.scheelite.std.analysis.optimum;

import org.jspecify.annotations.NullMarked;
