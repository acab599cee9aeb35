/// Output, text forms, and files.
@NullMarked
package org.scheelite.std.io;

import org.jspecify.annotations.NullMarked;
