/// Models fitted to data.
@NullMarked
package org.scheelite.std.analysis.fit;

import org.jspecify.annotations.NullMarked;
