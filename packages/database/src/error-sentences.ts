/** Why the database cannot be used; `data` fills the sentences. */
export type DatabaseErrorCode =
  | "bad-url"
  | "cannot-open"
  | "not-a-database"
  | "unreachable"
  | "access-refused"
  | "no-encryption"
  | "no-database"
  | "no-permission"
  | "too-many-connections"
  | "connection-lost"
  | "foreign"
  | "newer"
  | "changed-migration"
  | "missing-migrations"
  | "read-only"
  | "disk-full"
  | "damaged"
  | "busy"
  | "backup-exists"
  | "backup-folder"
  | "backup-failed"
  | "no-pg-dump"
  | "unknown-person"
  | "needs-server"
  | "file-replaced";

type Sentences = (data: Readonly<Record<string, string>>) => { zh: string; en: string };

export const sentences: Readonly<Record<DatabaseErrorCode, Sentences>> = {
  "bad-url": ({ url = "" }) => ({
    zh: `DATABASE_URL 的值“${url}”不能用：应为 file:路径（例如 file:data/huiyao.db）或 postgresql://用户:密码@主机:端口/数据库。`,
    en: `DATABASE_URL is "${url}", which is not usable: it must be file:PATH, for example file:data/huiyao.db, or postgresql://USER:PASSWORD@HOST:PORT/DATABASE.`,
  }),
  "cannot-open": ({ path = "" }) => ({
    zh: `打不开数据库 ${path}：请确认文件夹存在且可写。`,
    en: `The database ${path} cannot be opened: check that its folder exists and can be written to.`,
  }),
  "not-a-database": ({ path = "" }) => ({
    zh: `${path} 不是 SQLite 数据库：请在 DATABASE_URL 中换一个文件。`,
    en: `${path} is not an SQLite database: name another file in DATABASE_URL.`,
  }),
  unreachable: ({ path = "" }) => ({
    zh: `连不上数据库 ${path}：请确认服务器已启动，DATABASE_URL 中的主机和端口无误。`,
    en: `The database ${path} cannot be reached: check that the server runs and that host and port in DATABASE_URL are right.`,
  }),
  "access-refused": ({ path = "" }) => ({
    zh: `数据库 ${path} 拒绝登录：请检查 DATABASE_URL 中的用户名和密码。`,
    en: `The database ${path} refuses the login: check user and password in DATABASE_URL.`,
  }),
  "no-encryption": ({ path = "" }) => ({
    zh: `与数据库 ${path} 建立不了加密连接：请检查服务器的证书和 DATABASE_URL 中的 sslmode。`,
    en: `No encrypted connection to the database ${path}: check the server's certificate and sslmode in DATABASE_URL.`,
  }),
  "no-database": ({ path = "" }) => ({
    zh: `服务器上没有 ${path} 这个数据库：请先用 createdb 建立（UTF8 编码），或改 DATABASE_URL。`,
    en: `The server has no database ${path}: make it with createdb (encoding UTF8), or change DATABASE_URL.`,
  }),
  "no-permission": ({ path = "" }) => ({
    zh: `没有权限改动数据库 ${path}：请让它的所有者授权，或在 DATABASE_URL 中换一个用户。`,
    en: `The user may not change the database ${path}: have its owner grant that, or name another user in DATABASE_URL.`,
  }),
  "too-many-connections": ({ path = "" }) => ({
    zh: `数据库 ${path} 的连接数已满：请关掉一些程序，或调高服务器的 max_connections。`,
    en: `The server of ${path} takes no more connections: end some programs or raise its max_connections.`,
  }),
  "connection-lost": ({ path = "" }) => ({
    zh: `与数据库 ${path} 的连接中断：请等服务器恢复后重新运行，已存的内容不受影响。`,
    en: `The connection to the database ${path} was lost: run again when the server is back; what is stored is safe.`,
  }),
  foreign: ({ path = "" }) => ({
    zh: `${path} 是别的程序的数据库，未作改动：请在 DATABASE_URL 中换一个。`,
    en: `${path} belongs to another program and was left as it is: name another one in DATABASE_URL.`,
  }),
  newer: ({ path = "", migration = "" }) => ({
    zh: `${path} 由更新的会要版本建立（有本版本不认识的迁移 ${migration}）：请升级程序，或换一个数据库。`,
    en: `${path} was made by a newer Huiyao (it has the migration ${migration}, unknown here): update the program or name another database.`,
  }),
  "changed-migration": ({ path = "", migration = "" }) => ({
    zh: `${path} 里的迁移 ${migration} 与程序自带的不同：请用建立它的程序版本，或换一个数据库。`,
    en: `The migration ${migration} in ${path} differs from the program's: use the version that made it or name another database.`,
  }),
  "missing-migrations": ({ path = "" }) => ({
    zh: `找不到迁移文件夹 ${path}：请重新取得完整的程序。`,
    en: `The folder of migrations ${path} is missing: get the whole program again.`,
  }),
  "read-only": ({ path = "" }) => ({
    zh: `数据库 ${path} 只读，无法写入：请更改文件或服务器的权限。`,
    en: `The database ${path} is read-only: change the permissions of the file and its folder, or use a server that takes writes.`,
  }),
  "disk-full": ({ path = "" }) => ({
    zh: `磁盘已满，无法写入数据库 ${path}：请腾出空间后重新运行，已存的内容不受影响。`,
    en: `The disk is full and the database ${path} cannot be written: free some space and run again; what is stored is safe.`,
  }),
  damaged: ({ path = "" }) => ({
    zh: `数据库 ${path} 已损坏：请换上备份，或在 DATABASE_URL 中另写一个，重新导入原文。`,
    en: `The database ${path} is damaged: put a backup in its place, or import the texts into another one that DATABASE_URL names.`,
  }),
  busy: ({ path = "" }) => ({
    zh: `数据库 ${path} 被另一个程序占用太久：请等它结束后重新运行。`,
    en: `Another program has kept the database ${path} locked for too long: wait for it to end and run again.`,
  }),
  "backup-exists": ({ path = "" }) => ({
    zh: `${path} 已存在，未覆盖：请为备份另取文件名。`,
    en: `${path} exists already and was not overwritten: choose another name for the backup.`,
  }),
  "backup-folder": ({ path = "" }) => ({
    zh: `备份不能写入文件夹 ${path}：请确认它存在且可写。`,
    en: `A backup cannot be written into the folder ${path}: check that it exists and can be written to.`,
  }),
  "backup-failed": ({ path = "", reason = "" }) => ({
    zh: `备份 ${path} 未能写成：${reason}`,
    en: `The backup ${path} could not be written: ${reason}`,
  }),
  "no-pg-dump": () => ({
    zh: "备份 PostgreSQL 需要它自带的 pg_dump，这台机器上没有：请安装 postgresql-client（版本不低于服务器），或在服务器上备份。",
    en: "A backup of PostgreSQL needs its own pg_dump, which is not on this machine: install postgresql-client (not older than the server) or back up on the server.",
  }),
  "unknown-person": ({ key = "" }) => ({
    zh: `没有“${key}”这个人：请用人物列表里的名称，例如 林知远@青禾区。`,
    en: `There is no person "${key}": use a key of the list of persons, such as 林知远@青禾区.`,
  }),
  "needs-server": ({ path = "" }) => ({
    zh: `排队导入要用 PostgreSQL，而现在用的是文件 ${path}：请在 DATABASE_URL 中写 postgresql://…，或不排队直接导入。`,
    en: `The import queue needs PostgreSQL, and the database is the file ${path}: set DATABASE_URL to postgresql://…, or import without --queue.`,
  }),
  "file-replaced": ({ path = "" }) => ({
    zh: `数据库文件 ${path} 在运行中被移走或换成了另一个：请把它放回原处，或重新启动程序，改用现在的文件。`,
    en: `The database file ${path} was moved away or replaced while the program ran: put it back, or start the program anew to use the file that is there now.`,
  }),
};
