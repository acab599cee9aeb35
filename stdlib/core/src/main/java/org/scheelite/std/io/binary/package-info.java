/// Numbers and expressions as bytes.
@NullMarked
package org.scheelite.std.io.binary;

import org.jspecify.annotations.NullMarked;
