/// Probability distributions: densities, quantiles, moments, chances.
@NullMarked
package org.scheelite.std.distribution;

import org.jspecify.annotations.NullMarked;
