// breaks: cli-is-poor
import 'pg';
