/// Scenes as pixels, drawn by Java2D without a display.
@NullMarked
package org.scheelite.graphics.png;

import org.jspecify.annotations.NullMarked;
