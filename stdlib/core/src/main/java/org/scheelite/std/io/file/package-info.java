/// Files and folders: their names, what they hold, and what is done with them.
@NullMarked
package org.scheelite.std.io.file;

import org.jspecify.annotations.NullMarked;
