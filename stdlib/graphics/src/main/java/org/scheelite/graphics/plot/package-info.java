/// Plots: from data and functions to `Graphics`.
@NullMarked
package org.scheelite.graphics.plot;

import org.jspecify.annotations.NullMarked;
