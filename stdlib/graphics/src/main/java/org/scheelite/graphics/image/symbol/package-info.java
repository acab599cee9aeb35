/// Names of options and sides that image functions take.
@NullMarked
package org.scheelite.graphics.image.symbol;

import org.jspecify.annotations.NullMarked;
