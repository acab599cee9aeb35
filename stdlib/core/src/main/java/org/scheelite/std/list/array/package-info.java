/// Arrays: their shapes, and how to reshape, pad, cut and transpose them.
@NullMarked
package org.scheelite.std.list.array;

import org.jspecify.annotations.NullMarked;
