/** Names of headers that any server may see and any error may repeat: every other one could be a credential. */
export const harmlessHeaders: RegExp =
  /^(accept(-language)?|content-type|trace(parent|state)|user-agent|x-(correlation|request)-id)$/i;
