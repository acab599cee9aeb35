/// How far apart two vectors, texts or sets are.
@NullMarked
package org.scheelite.std.distance;

import org.jspecify.annotations.NullMarked;
