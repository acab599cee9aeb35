/// Names of options and of their values in pictures.
@NullMarked
package org.scheelite.graphics.option;

import org.jspecify.annotations.NullMarked;
