/** Names of headers that may be sent to any server and appear in errors. Any other header could be a credential. */
export const harmlessHeaders: RegExp =
  /^(accept(-language)?|content-type|trace(parent|state)|user-agent|x-(correlation|request)-id)$/i;
