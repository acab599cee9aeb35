/// Messages: given, quieted, checked and listed.
@NullMarked
package org.scheelite.std.control.message;

import org.jspecify.annotations.NullMarked;
