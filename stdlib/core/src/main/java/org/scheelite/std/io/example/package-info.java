/// Small sets of data and texts for trying things out.
@NullMarked
package org.scheelite.std.io.example;

import org.jspecify.annotations.NullMarked;
