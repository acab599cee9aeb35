/// Characters of strings, their codes and kinds.
@NullMarked
package org.scheelite.std.string.character;

import org.jspecify.annotations.NullMarked;
