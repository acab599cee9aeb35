/// Names of files: their parts, and where they lead.
@NullMarked
package org.scheelite.std.io.path;

import org.jspecify.annotations.NullMarked;
