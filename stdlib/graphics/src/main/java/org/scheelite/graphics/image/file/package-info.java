/// Image files.
@NullMarked
package org.scheelite.graphics.image.file;

import org.jspecify.annotations.NullMarked;
