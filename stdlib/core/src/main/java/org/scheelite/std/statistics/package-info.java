/// Sums, averages and spreads of data.
@NullMarked
package org.scheelite.std.statistics;

import org.jspecify.annotations.NullMarked;
