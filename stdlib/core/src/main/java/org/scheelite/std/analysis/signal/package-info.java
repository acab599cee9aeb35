/// Transforms, convolutions and moving windows of lists.
@NullMarked
package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.NullMarked;
