/// Pixels in memory and their PNG encoding; free of AWT.
@NullMarked
package org.scheelite.graphics.bitmap;

import org.jspecify.annotations.NullMarked;
