/// Lists: what they are, and what all functions that take them apart or build them share.
@NullMarked
package org.scheelite.std.list;

import org.jspecify.annotations.NullMarked;
