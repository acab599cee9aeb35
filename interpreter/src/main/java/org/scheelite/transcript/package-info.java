/// Transcripts: inputs and what they should give, as case files, examples in doc comments and
/// guides hold them; reading, running, comparing and rewriting them.
@NullMarked
package org.scheelite.transcript;

import org.jspecify.annotations.NullMarked;
