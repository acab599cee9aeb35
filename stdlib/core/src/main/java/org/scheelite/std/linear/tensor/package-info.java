/// Products and contractions of arrays of any depth.
@NullMarked
package org.scheelite.std.linear.tensor;

import org.jspecify.annotations.NullMarked;
