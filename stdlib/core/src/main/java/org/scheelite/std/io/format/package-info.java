/// Reading and writing data in formats of files.
@NullMarked
package org.scheelite.std.io.format;

import org.jspecify.annotations.NullMarked;
