/// Functions that pass through data.
@NullMarked
package org.scheelite.std.analysis.interpolation;

import org.jspecify.annotations.NullMarked;
